package org.clarion.proof.bench;

import org.clarion.proof.report.ProofSection;

/** One thing to find out. */
interface BenchPart {

    /** As {@code --only} says it. */
    String name();

    ProofSection run(BenchSetting setting) throws Exception;
}
