package org.clarion.localrun.watching;

import java.io.IOException;

/** Something that runs as a process of its own. */
public interface HousePart {

    /** In file names and commands. */
    String name();

    /** In sentences. */
    String title();

    ProcessHandle start() throws IOException;

    boolean isReady();

    /** Returns when the process is gone. */
    void stop(ProcessHandle process);
}
