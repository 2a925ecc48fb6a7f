package org.clarion.actionreports.osdi;

/** One thing to mend in a request, in OSDI's error shape. */
record OsdiComplaint(String code, String description, String property, String hint) {}
