package org.clarion.urgentactions.asks.reading;

/** Whether somebody else is asked, or the authors of the plan bind themselves. */
public enum AskKind {
    DEMAND,
    COMMITMENT
}
