package org.clarion.actionreports.figures.desk;

import java.util.concurrent.CompletionStage;

/** An open page that shows figures. */
interface FigureScreen {

    /** Done when the figures have left this house. */
    CompletionStage<?> show(String figures);

    /** Says that we are still here. */
    void sign();

    boolean closed();
}
