"""Every instruction at its edges: the rows of arithmetic.py, then those of
conversions.py."""

from conversions import table

if __name__ == "__main__":
    table.run()
