package org.clarion.actionreports.showing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public figures, and the panes for other sites, say, in English. */
@MessageBundle("showing")
public interface ShowingWords {

    // ---- the figures

    @Message("Figures: {title}")
    String figuresTitle(String title);

    @Message("All letters, calls and messages that were counted for this action, as often as they are counted.")
    String figuresLead();

    @Message("The same for programs")
    String forPrograms();

    @Message("The action")
    String theAction();

    // ---- the panes

    @Message("Act now: {title}")
    String boxTitle(String title);

    @Message("{title}: how many have acted")
    String counterTitle(String title);

    @Message("Write a letter")
    String writeLetter();

    @Message("Read what to do")
    String readWhatToDo();

    @Message("I have acted")
    String haveActed();

    @Message("See what happened")
    String seeWhatHappened();

    @Message("(opens a new page)")
    String opensAPage();

    @Message("No cookies, no tracking: Clarion")
    String bySite();

    @Message("There is nothing here")
    String nothing();

    @Message("This action is not known here, or the address is not whole.")
    String nothingText();

    // ---- the desk

    @Message("Show it on other sites: {title}")
    String embeddingTitle(String title);

    @Message("Show it on other sites")
    String embedding();

    @Message(
            "Give the lines below to whoever keeps another site. What they show follows the truth within a minute, sets no cookie, loads nothing from elsewhere and tells nobody who looked.")
    String embeddingLead();

    @Message("{#when pane}{#is COUNTER}A counter{#else}An action box{/when}")
    String pane(Pane pane);

    @Message(
            "{#when pane}{#is COUNTER}The three totals and their time.{#else}The action, its totals and the ways to act.{/when}")
    String paneMeans(Pane pane);

    @Message("The lines to paste")
    String lines();

    @Message("Copy the lines")
    String copy();

    @Message("Copied")
    String copied();

    @Message("See how it looks")
    String preview();

    @Message("They speak the language of this page. Switch it for lines in the other one.")
    String language();
}
