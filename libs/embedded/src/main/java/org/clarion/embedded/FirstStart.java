package org.clarion.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Until the first start has ended well there are no data worth keeping, only half-made ones in the way. */
final class FirstStart {

    private static final String MARK = "first-start-finished";

    private FirstStart() {}

    static void clearUnfinished(Path directory, Path made) throws IOException {
        if (Files.exists(made) && !Files.exists(directory.resolve(MARK))) {
            Folders.delete(made);
        }
    }

    static void finished(Path directory) throws IOException {
        Files.writeString(directory.resolve(MARK), "");
    }
}
