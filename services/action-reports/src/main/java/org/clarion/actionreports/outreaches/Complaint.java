package org.clarion.actionreports.outreaches;

/** One thing to mend in a request, in OSDI's error shape. */
record Complaint(String code, String description, String property, String hint) {}
