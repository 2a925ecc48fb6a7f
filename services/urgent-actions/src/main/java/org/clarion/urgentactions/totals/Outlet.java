package org.clarion.urgentactions.totals;

/** An open page that shows totals. */
public interface Outlet {

    /** Shows these totals, as JSON. */
    void show(String totals);

    /** Says that we are still here. */
    void sign();

    /** Whether the reader has gone. */
    boolean closed();
}
