package org.clarion.proof.bench;

import org.clarion.proof.report.Section;

/** One thing to find out. */
interface Part {

    /** As {@code --only} says it. */
    String name();

    Section run(Setting setting) throws Exception;
}
