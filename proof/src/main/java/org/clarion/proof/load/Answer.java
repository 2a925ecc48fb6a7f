package org.clarion.proof.load;

/**
 * One request and what came of it; instants are {@code System.nanoTime()}.
 *
 * @param number of the report; a repeat has that of the report it repeats
 * @param status 0 when the line broke or nothing came in time: nobody knows what became of it
 */
public record Answer(long number, int status, boolean saysWhenToComeAgain, long due, long sent, long received) {

    public static final int UNKNOWN = 0;

    public boolean accepted() {
        return status == 200;
    }

    public boolean refused() {
        return status == 429 || status == 503;
    }
}
