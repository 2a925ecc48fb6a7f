package org.clarion.actionreports.figures.open;

import io.quarkus.qute.i18n.MessageBundle;

/** What the public figures, and the panes for other sites, say; the sentences stand in {@code messages/showing*.properties}. */
@MessageBundle("showing")
public interface ShowingWords {

    // ---- the figures

    String figuresTitle(String title);

    String figuresLead();

    String forPrograms();

    String theAction();

    // ---- the panes

    String boxTitle(String title);

    String counterTitle(String title);

    String writeLetter();

    String readWhatToDo();

    String haveActed();

    String seeWhatHappened();

    String opensAPage();

    String bySite();

    String nothing();

    String nothingText();

    String orType();

    // ---- the desk

    String embeddingTitle(String title);

    String embedding();

    String embeddingLead();

    String pane(Pane pane);

    String paneMeans(Pane pane);

    String sandboxTitle();

    String sandbox();

    String sandboxWithout();

    String lines();

    String copy();

    String copied();

    String preview();

    String language();
}
