package org.clarion.urgentactions.checklist;

/**
 * A remark at the field it speaks of.
 *
 * @param field the name of the field in the draft's form
 */
public record Lint(String field, ChecklistRemark about) {}
