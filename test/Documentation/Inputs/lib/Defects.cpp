// A remark that no page names.
remark::passed(loc, remark::RemarkOpts::name("Unnamed").category("sbp-plan"));
