package org.clarion.letters.stating;

/** Who signs a letter of totals: a member of staff, and as what. */
record TotalsSignature(String name, String office) {}
