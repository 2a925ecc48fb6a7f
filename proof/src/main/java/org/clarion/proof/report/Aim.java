package org.clarion.proof.report;

/**
 * What is wished of a figure, and whether it came true.
 *
 * @param words what stands beside the figure
 */
public record Aim(String words, Verdict verdict) {

    /** Written out, since colour alone says nothing to many. */
    public enum Verdict {
        REACHED("reached"),
        MISSED("MISSED"),
        NOT_JUDGED("not judged");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** What was never measured (NaN) reaches nothing. */
    public static Aim atLeast(double measured, double bound, String words) {
        return new Aim("at least " + words, measured >= bound ? Verdict.REACHED : Verdict.MISSED);
    }

    public static Aim atMost(double measured, double bound, String words) {
        return new Aim("at most " + words, measured <= bound ? Verdict.REACHED : Verdict.MISSED);
    }

    public static Aim exactly(long measured, long wished) {
        return new Aim(String.valueOf(wished), measured == wished ? Verdict.REACHED : Verdict.MISSED);
    }

    /** For a run too short to say anything about speed. */
    Aim unjudged() {
        return new Aim(words, Verdict.NOT_JUDGED);
    }

    public boolean isMissed() {
        return verdict == Verdict.MISSED;
    }
}
