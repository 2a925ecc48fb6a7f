package org.clarion.privacy;

import java.time.Instant;
import java.util.Optional;

/**
 * One whose rows also bear a pseudonym, in the column of that name, made of an address that stands closed beside it. Rows that have
 * no address any more keep the name they have, and are found by it.
 */
public interface NamedTable extends PersonalTable {

    /** The column of the address, one of {@link #texts}. */
    String address();

    /** How whoever has this address is named now; takes it as it was typed. Empty where it is none. */
    Optional<String> currentName(String address);

    /**
     * Names a row anew, and whatever else in this service bears the former name for the same person. Runs in the transaction of
     * the portion, the row locked.
     *
     * @return false where it keeps the former name for now, because another row bears the current one
     */
    boolean rename(String row, String former, String current);

    /**
     * All rows have been looked at; in the transaction of the last portion.
     *
     * @param since when these keys began to be followed
     * @param renamed how many rows got another name in this look
     */
    default void followed(Instant since, long renamed) {}
}
