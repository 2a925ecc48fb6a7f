package org.clarion.actionreports.counts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.actionreports.totals.Dimension;

/** What the pages of the counts say, in English. */
@MessageBundle("counts")
public interface CountWords {

    // ---- the way around

    @Message("Reports desk")
    String nav();

    @Message("Overview")
    String navOverview();

    @Message("Screening")
    String navScreening();

    @Message("Tallies")
    String navTallies();

    @Message("Import")
    String navImport();

    @Message("Export")
    String navExport();

    @Message("Check")
    String navCheck();

    @Message("Webhooks")
    String navWebhooks();

    // ---- the overview

    @Message("Find an action")
    String search();

    @Message("By title, name, country or number such as 58.26")
    String searchHint();

    @Message("Find")
    String searchButton();

    @Message("Show all actions")
    String all();

    @Message("{#if count == 1}One action{#else}{number} actions{/if}")
    String found(String number, int count);

    @Message("Page {number} of {of}")
    String pageOf(String number, String of);

    @Message("Pages")
    String pages();

    @Message("Newer actions")
    String newer();

    @Message("Older actions")
    String older();

    @Message("No action has been launched yet. Reports will be counted here from the first one on.")
    String noActions();

    @Message("No action fits “{sought}”. Try fewer words, or the number alone.")
    String nothingFound(String sought);

    @Message("The columns of single channels show what was reported.")
    String channelsAreReported();

    @Message(
            "{#switch origin}{#case 'FORM'}our form{#case 'API'}the API{#case 'LETTER'}a letter by Clarion{#case 'TALLY'}a tally{#case 'FILE'}a list{#else}{origin}{/switch}")
    String origin(String origin);

    // ---- one action

    @Message("Reports: {title}")
    String actionTitle(String title);

    @Message("The action on the desk")
    String toTheAction();

    @Message("The public figures")
    String toTheFigures();

    @Message("Show it on other sites")
    String toTheEmbedding();

    @Message("Not in the totals")
    String asideTitle();

    @Message("Every report of this action counts: none is held, set aside, judged not to count or withdrawn.")
    String asideNone();

    @Message("These are reports, not letters or calls. Each can be looked at and put back.")
    String asideMeans();

    @Message("held for you to look at")
    String held();

    @Message("set aside")
    String suspect();

    @Message("judged not to count")
    String invalid();

    @Message("withdrawn by those who made them, or letters that never left")
    String withdrawn();

    @Message("The whole chain")
    String chainTitle();

    @Message("Sheet")
    String sheet();

    @Message("State")
    String state();

    @Message(
            "{#switch series}{#case 1}First urgent action{#case 2}Second urgent action{#case 3}Third urgent action{#else}Urgent action no. {series}{/switch}, {number}")
    String series(int series, String number);

    @Message("All of them together")
    String wholeChain();

    @Message("The tables below are as of {time}. Load the page again for newer ones.")
    String tablesAsOf(String time);

    // ---- breakdowns

    @Message(
            "{#when dimension}{#is CHANNEL}By channel{#is TARGET}By target{#is COUNTRY}By country{#is SECTION}By section{#else}By day{/when}")
    String by(Dimension dimension);

    @Message("By day")
    String byDay();

    @Message("Day on which they acted")
    String day();

    @Message("Share of what was reported")
    String share();

    @Message("{percent} %")
    String percent(int percent);

    @Message("Nothing is counted here yet.")
    String nothingYet();

    @Message("countries with fewer than five each")
    String smallCountries();

    @Message("sections with fewer than five each")
    String smallSections();

    @Message("From {first} to {last}, {reported} letters, calls and messages were reported; most on {busiest}: {most}.")
    String chart(String first, String last, String reported, String busiest, String most);

    @Message("What was done before {first} stands in the table only.")
    String chartCut(String first);

    @Message("How the totals grew")
    String growthTitle();

    @Message("Added up day by day, until {last}: {reported} letters, calls and messages.")
    String growth(String last, String reported);

    @Message("The dots are milestones.")
    String growthMilestones();

    @Message("What was done each day")
    String eachDayTitle();

    @Message("{day}: {reported} reported, {verified} verified, {delivered} delivered")
    String onADay(String day, String reported, String verified, String delivered);

    @Message("All {number} days as a table")
    String asATable(String number);
}
