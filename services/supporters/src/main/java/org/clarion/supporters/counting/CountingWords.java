package org.clarion.supporters.counting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's page about supporters, in English. */
@MessageBundle("supporters")
public interface CountingWords {

    @Message("Supporters")
    String title();

    @Message(
            "How many people are in the network and what became of the alerts. Names and addresses are shown to nobody.")
    String lead();

    @Message("confirmed")
    String confirmed();

    @Message("waiting for their confirmation")
    String waiting();

    @Message("left")
    String left();

    @Message("Alerts")
    String alerts();

    @Message("No urgent action has been launched yet.")
    String noAlerts();

    @Message("Action")
    String action();

    @Message("Sent")
    String sent();

    @Message("Waiting")
    String unsent();

    @Message("Failed")
    String failed();

    @Message("Ended")
    String ended();
}
