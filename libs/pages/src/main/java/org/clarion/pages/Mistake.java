package org.clarion.pages;

/** One thing to mend in a form: the field's name and a sentence that says how. */
public record Mistake(String field, String sentence) {}
