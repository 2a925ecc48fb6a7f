package org.clarion.actionreports.files;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that somebody handed in, and how far we are with it. */
record Import(
        UUID importId,
        String fileName,
        String contentHash,
        String whose,
        String separator,
        String charset,
        List<String> leftOut,
        Stage stage,
        String importedBy,
        Instant importedAt,
        @Nullable Instant finishedAt) {

    public String leftOutNames() {
        return String.join(", ", leftOut);
    }

    enum Stage {
        /** Looked at, not counted. */
        READ,
        COUNTING,
        COUNTED,
        /** Its reports are becoming invalid, portion by portion. */
        TAKING_BACK,
        TAKEN_BACK,
        /** Its reports are becoming again what they were. */
        COUNTING_AGAIN,
        /** Nobody wanted it counted; its lines are gone. */
        DROPPED,
        /** Its lines are gone because their time is over; its reports stay. */
        FORGOTTEN;

        public boolean isAtWork() {
            return this == COUNTING || this == TAKING_BACK || this == COUNTING_AGAIN;
        }
    }

    /**
     * How its lines stand.
     *
     * @param refused lines that were good when they were read, and too late when they should count
     * @param leftOut lines that other files have counted
     */
    record Progress(
            long lines,
            long good,
            long counted,
            long known,
            long different,
            long refused,
            long leftOut,
            long takenBack,
            long quantity) {

        public long faulty() {
            return lines - good;
        }

        public long done() {
            return counted + known + different + leftOut;
        }

        public long left() {
            return good - done();
        }
    }
}
