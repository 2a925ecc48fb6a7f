package org.clarion.actionreports.showing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public figures, and the panes for other sites, say, in English. */
@MessageBundle("showing")
public interface ShowingWords {

    // ---- the figures

    @Message("Figures: {title}")
    String figuresTitle(String title);

    @Message(
            "Letters, calls and messages for this action. They are not people: whoever writes three letters is counted three times.")
    String figuresLead();

    @Message("The same for programs")
    String forPrograms();

    @Message("The action")
    String theAction();

    // ---- the panes

    @Message("Act now: {title}")
    String boxTitle(String title);

    @Message("{title}: what has been done so far")
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

    @Message("If nothing opens, copy or type this address:")
    String orType();

    // ---- the desk

    @Message("Show it on other sites: {title}")
    String embeddingTitle(String title);

    @Message("Show it on other sites")
    String embedding();

    @Message(
            "Give the lines below to whoever looks after another site. What they show is never older than a minute, sets no cookie, loads nothing from elsewhere and tells nobody who looked.")
    String embeddingLead();

    @Message("{#when pane}{#is COUNTER}A counter{#else}An action box{/when}")
    String pane(Pane pane);

    @Message(
            "{#when pane}{#is COUNTER}The three totals and their time.{#else}The action, its totals and the ways to act.{/when}")
    String paneMeans(Pane pane);

    @Message("If the other site has a sandbox of its own")
    String sandboxTitle();

    @Message(
            "Some editors put what is pasted into a sandbox, or shorten the one in the lines. It has to allow three things: scripts, so that the figures keep up; new pages, so that the links open; and that these pages are free of the sandbox, so that forms can be sent there.")
    String sandbox();

    @Message(
            "With less, nothing breaks: the figures stand as they were when the page was opened, and readers find an address to type.")
    String sandboxWithout();

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
