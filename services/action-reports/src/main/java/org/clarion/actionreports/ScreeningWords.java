package org.clarion.actionreports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.actionreports.screening.Reason;
import org.clarion.actionreports.signals.Signal;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;

/** What the pages of screening say, in English. */
@MessageBundle("screening")
public interface ScreeningWords {

    // ---- words for all

    @Message("{#when judgement}{#is PENDING}held{#is COUNTED}counts{#is SUSPECT}set aside{#else}does not count{/when}")
    String judgement(Judgement judgement);

    @Message(
            "{#when origin}{#is FORM}form{#is API}other system{#is LETTER}letter by Clarion{#is TALLY}tally{#else}list{/when}")
    String origin(Origin origin);

    @Message(
            "{#when signal}{#is SPEED}Speed{#is NETWORK}One network{#is FILL_TIME}Fill time{#is SAME_WORDS}Same words{#is QUANTITY}Quantities{#else}Mail domain{/when}")
    String signal(Signal signal);

    @Message(
            "{#when signal}{#is SPEED}Many reports came from one network within a minute. A full hall with one connection can do that; a machine does it for hours.{#is NETWORK}Most of an hour’s reports came from one network. A letter-writing evening looks just like this: ask the section first.{#is FILL_TIME}Many forms came back faster than a person can read them.{#is SAME_WORDS}The same comment came again and again, word for word.{#is QUANTITY}Reports say far more letters than is usual for this action.{#else}A mail domain that was rare before has become common within an hour.{/when}")
    String sentence(Signal signal);

    @Message("Action")
    String action();

    @Message("Reports")
    String reports();

    @Message("Letters")
    String letters();

    @Message("Reported")
    String reported();

    @Message("Verified")
    String verified();

    @Message("Delivered")
    String delivered();

    @Message("Network")
    String network();

    @Message("Traces")
    String traces();

    @Message("Mail domain")
    String domain();

    @Message("Seconds to fill")
    String seconds();

    @Message("How")
    String channelLabel();

    @Message("Country")
    String country();

    @Message("Came by")
    String originLabel();

    @Message("Came in")
    String accepted();

    @Message("Judgement")
    String standing();

    @Message("Back to screening")
    String backToScreening();

    // ---- choosing

    @Message("Choose reports")
    String chooseTitle();

    @Message(
            "A report is meant if everything you fill in applies to it. Nothing happens before you have seen what would.")
    String chooseLead();

    @Message("How they are judged now")
    String chooseJudgement();

    @Message("Letters in one report, at least")
    String chooseQuantity();

    @Message("Came in from")
    String chooseFrom();

    @Message("Came in before")
    String chooseUntil();

    @Message("By the clock of Greenwich (GMT), which is the same for everybody")
    String chooseTimeHint();

    @Message("Network")
    String chooseNetwork();

    @Message(
            "A finding fills this in: letters and digits that stand for one network, so that nobody’s address has to be kept. Known for 90 days.")
    String chooseNetworkHint();

    @Message("Comment")
    String chooseWords();

    @Message("A finding fills this in: letters and digits that stand for one wording. Known for 90 days.")
    String chooseWordsHint();

    @Message("Form filled in within so many seconds")
    String chooseWithin();

    @Message("What they become")
    String chooseMark();

    @Message("Show what would happen")
    String chooseButton();

    @Message("Choose from the list, or leave it open.")
    String mendChoice();

    @Message("Give one country by its two letters or its name, for example KE or Kenya.")
    String mendCountry();

    @Message("By its two letters or its name, for example KE")
    String countryHint();

    @Message("Give a whole number.")
    String mendNumber();

    @Message("Give a day and a time, for example 2026-11-24 18:30.")
    String mendTime();

    @Message("Say what the reports are to become.")
    String mendMark();

    @Message("Narrow it down: as it stands, every report of every action is meant.")
    String mendEverything();

    @Message("Say why, in at most 500 characters. Whoever looks at this later needs it.")
    String mendReason();

    @Message(
            "Some of these reports were judged or corrected meanwhile. These are the figures now; press again if they are right.")
    String mendDifferent();

    // ---- the preview

    @Message("What would happen")
    String wouldTitle();

    @Message(
            "This would mark {#if reports == '1'}one report{#else}{reports} reports{/if} ({#if letters == '1'}one letter{#else}{letters} letters{/if}).")
    String would(String reports, String letters);

    @Message(
            "This would give {#if reports == '1'}one report{#else}{reports} reports{/if} ({#if letters == '1'}one letter{#else}{letters} letters{/if}) back the judgement {#if reports == '1'}it{#else}they{/if} had before.")
    String wouldUndo(String reports, String letters);

    @Message("Afterwards: {what}.")
    String wouldBecome(String what);

    @Message("Reports that somebody has judged since are left as they are.")
    String wouldNotUndo();

    @Message("No report is meant by this. Choose differently, or there is nothing left to do.")
    String nothing();

    @Message("A sample")
    String sample();

    @Message("no comment")
    String noComment();

    @Message("Why")
    String reason();

    @Message("It stays on record with your name.")
    String reasonHint();

    @Message("Mark {#if reports == '1'}one report{#else}{reports} reports{/if}")
    String markButton(String reports);

    @Message("Give {#if reports == '1'}one report{#else}{reports} reports{/if} back")
    String undoButton(String reports);

    @Message("Drop this")
    String dropButton();

    @Message("Choose differently")
    String chooseAgain();

    @Message("Listed {at}. Reports that came in since are not touched.")
    String frozen(String at);

    // ---- at work, and done

    @Message("At work")
    String workTitle();

    @Message("{through} of {listed} reports are through. You may leave this page; it goes on.")
    String work(String through, String listed);

    @Message("Look again")
    String lookAgain();

    @Message("Done")
    String doneTitle();

    @Message(
            "{#if changed == '1'}One report was marked{#else}{changed} reports were marked{/if}, and the totals have followed.")
    String done(String changed);

    @Message(
            "{#if changed == '1'}One report got back the judgement it had before{#else}{changed} reports got back the judgement they had before{/if}, and the totals have followed.")
    String doneUndo(String changed);

    @Message(
            "{#if left == '1'}One was left alone: it was judged by somebody else or corrected meanwhile.{#else}{left} were left alone: they were judged by somebody else or corrected meanwhile.{/if}")
    String leftAlone(String left);

    @Message("By how much the totals moved")
    String moved();

    @Message("By")
    String byWhom();

    @Message("When")
    String at();

    @Message("Undo this: show what would happen")
    String undo();

    @Message("It takes back what was judged before")
    String undoes();

    @Message("See what it takes back")
    String seeUndone();

    // ---- the desk

    @Message("Screening of reports")
    String title();

    @Message(
            "Rules notice what is out of the ordinary; people decide. Nothing is deleted, and every judgement can be taken back.")
    String lead();

    @Message("Findings")
    String findings();

    @Message("Nothing is out of the ordinary.")
    String noFindings();

    @Message("What")
    String about();

    @Message("Since")
    String since();

    @Message("Next step")
    String next();

    @Message("Look at these reports")
    String lookAt();

    @Message("Dealt with")
    String dealtWith();

    @Message("Nothing to it")
    String dismiss();

    @Message("Closed findings")
    String closed();

    @Message("{#switch state}{#case 'DISMISSED'}nothing to it{#case 'JUDGED'}judged{#else}dealt with{/switch}")
    String state(String state);

    @Message("Held")
    String held();

    @Message("Out of the ordinary or late: these count once you let them through.")
    String heldMeans();

    @Message("No report waits for you.")
    String noHeld();

    @Message("Set aside")
    String suspects();

    @Message("These cannot come from an honest person, as far as a rule can tell. They do not count until you say so.")
    String suspectsMean();

    @Message("Nothing is set aside.")
    String noSuspects();

    @Message("The {shown} that wait longest, of {all}.")
    String more(String shown, String all);

    @Message("Choose among all of them")
    String chooseAll();

    @Message("Let through")
    String letThrough();

    @Message("Does not count")
    String doesNotCount();

    @Message("Judged together")
    String sweeps();

    @Message("Nobody has judged reports together yet.")
    String noSweeps();

    @Message("at work")
    String running();

    @Message("Trends by action")
    String trends();

    @Message("No report came by form or from strangers within the week.")
    String noTrends();

    // ---- trends

    @Message("Trends")
    String trendsTitle();

    @Message(
            "Reports of the last seven days that came by form or from strangers, and what was around them. Letters and digits such as “c0ff…” stand for a network or a wording: the same ones mean the same one. Fewer than three are not shown.")
    String trendsLead();

    @Message("Networks")
    String networks();

    @Message("Mail domains")
    String domains();

    @Message("Comments that came more than once")
    String texts();

    @Message("Quantities")
    String quantities();

    @Message("Seconds to fill the form")
    String fillTimes();

    @Message("By day")
    String days();

    @Message("Share")
    String share();

    @Message("Nothing to show yet.")
    String none();

    @Message("Choose")
    String choose();

    @Message("By action")
    String effects();

    @Message(
            "These are more reports than can be judged at once. Narrow it down, by time for example, and take the rest after it.")
    String mendTooMany();

    // ---- one state, action or section

    @Message("Which reports")
    String filter();

    @Message("Any action")
    String anyAction();

    @Message("Any")
    String any();

    @Message("Section")
    String section();

    @Message("As reporters wrote it; capitals are all the same.")
    String sectionHint();

    @Message("Show these")
    String show();

    @Message("Reports: {state}")
    String listTitle(String state);

    @Message("{#if count == 1}One report.{#else}{number} reports.{/if}")
    String found(String number, long count);

    @Message("No report is in this state.")
    String noneOfThese();

    @Message("Previous page")
    String before();

    @Message("Next page")
    String after();

    @Message("See all of them")
    String seeAll();

    @Message("See what is held")
    String seeHeld();

    @Message("Judged not to count")
    String notCounting();

    @Message("{quantity} × {channel}, “{title}”: {state} now.")
    String judgedOne(String quantity, String channel, String title, String state);

    @Message("Put it back")
    String putBack();

    @Message("{people} people together")
    String together(String people);

    @Message("Nothing was judged: its reporter has corrected that report meanwhile. Look at what it says now.")
    String corrected();

    @Message("“{comment}”")
    String said(String comment);

    @Message("Why")
    String why();

    @Message(
            "{#when reason}{#is NUMBER}It says more than {number}.{#is LATE}It came after the end; its section looks first.{#is MACHINE}Set aside at the door: words of its own came within a second of the form.{#else}It was held when it came; today’s rules would let it in.{/when}")
    String whyRule(Reason reason, String number);

    @Message("Judged by {who}.")
    String whyPerson(String who);

    @Message("Judged together with others")
    String whySweep();

    // ---- one finding

    @Message(
            "{#if noticed == '1'}One report{#else}{noticed} reports{/if}, {#if unjudged == '0'}none of them still to be judged{#else}{unjudged} still to be judged{/if}.")
    String holds(String noticed, String unjudged);

    @Message("Only these: others that came from the same place at another time are not among them.")
    String onlyThese();

    @Message("Also noticed about this action. It is often one and the same attack:")
    String beside();

    @Message("Still to be judged")
    String unjudged();

    @Message("What are they?")
    String judgeTitle();

    @Message(
            "You see first what would happen to the totals. A finding whose reports are all judged is closed by itself.")
    String judgeLead();

    @Message("They do not count: show what would happen")
    String showNotCounting();

    @Message("Set them aside: show what would happen")
    String showSettingAside();

    @Message("Choose among them")
    String narrowDown();

    @Message("Or close it")
    String closeTitle();

    @Message("The reports stay as they are. Whatever goes on after this opens it again.")
    String closeMeans();

    @Message("See what was judged")
    String seeSweep();

    @Message("Only reports of the finding that led here")
    String onlyOfTheFinding();
}
