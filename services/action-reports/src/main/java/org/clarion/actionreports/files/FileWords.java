package org.clarion.actionreports.files;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about files say, in English. */
@MessageBundle("files")
public interface FileWords {

    // ---- out

    @Message("Reports as a file")
    String exportTitle();

    @Message(
            "One row a report, as a CSV file that every spreadsheet opens. The file is sent while it is read, however long it is.")
    String exportLead();

    @Message(
            "No comments and no personal data are in it: no names, no addresses, no networks. That you took it is kept in the record of what staff did.")
    String exportWithout();

    @Message("Action")
    String action();

    @Message("All actions")
    String allActions();

    @Message("Acted from")
    String from();

    @Message("Acted until")
    String to();

    @Message("Get the file")
    String get();

    @Message("The totals of one action by channel, target, country, section and day")
    String breakdownTitle();

    @Message("Choose an action from the list, or leave it open.")
    String mendAction();

    @Message("Give the day as a date, for example 2026-11-21, or leave it empty.")
    String mendDay();

    @Message("This day is before the first one. Give a later day.")
    String mendOrder();

    // ---- in

    @Message("Reports from a file")
    String importTitle();

    @Message("A list that a section or a partner kept, as CSV. You see what is in it before anything counts.")
    String importLead();

    @Message(
            "One line has the names of the columns, and the reports stand below it. <strong>action</strong> (UA 58/26), <strong>channel</strong>, <strong>quantity</strong> and <strong>day</strong> are needed; target, country, section, people, replied (yes or no) and own reference help. Other columns are left out and not kept, so no names of people come in. One line counts at most {most}.")
    String format(String most);

    @Message("Whose list is it?")
    String whose();

    @Message(
            "The section or organisation, always by the same name: with its own reference a line counts once, in whichever file it comes again.")
    String whoseHint();

    @Message("How are days written?")
    String daysLabel();

    @Message(
            "{#when form}{#is 'YEAR_FIRST'}2026-11-21{#is 'DAY_FIRST'}21/11/2026, the day first{#else}11/21/2026, the month first{/when}")
    String days(String form);

    @Message("The file")
    String file();

    @Message("CSV, up to 10 MB and {most} lines. It has to be chosen again when something here is to be mended.")
    String fileHint(String most);

    @Message("Look into the file")
    String handIn();

    @Message("Files so far")
    String latest();

    @Message("No file has been handed in yet.")
    String none();

    @Message("File")
    String fileName();

    @Message("List of")
    String list();

    @Message("Handed in by")
    String by();

    @Message("When")
    String at();

    @Message("Stands at")
    String stageLabel();

    @Message(
            "{#when stage}{#is 'READ'}not counted yet{#is 'COUNTING'}being counted{#is 'COUNTED'}counted{#is 'TAKING_BACK'}being taken back{#is 'TAKEN_BACK'}taken back{#is 'COUNTING_AGAIN'}being counted again{#is 'DROPPED'}not wanted{#else}lines deleted; its reports stay as they were{/when}")
    String stage(String stage);

    @Message("Say whose list it is, in at most 80 characters.")
    String mendWhose();

    @Message("Choose how days are written in the file.")
    String mendDays();

    @Message("Choose the file. A browser does not remember it.")
    String mendNoFile();

    @Message("Choose the file once more: a browser does not remember it.")
    String chooseAgain();

    @Message(
            "{#when reason}{#is 'EMPTY'}There is no line in this file besides the names of the columns. Choose another file.{#is 'NO_TEXT'}This is no CSV file. In the spreadsheet, save it as “CSV” and choose that file.{#is 'COLUMN_TWICE'}The column “{detail}” is there twice. Take one out and choose the file once more.{#else}From line {detail} on the file cannot be read: look for a quotation mark that is never closed, and choose the file once more.{/when}")
    String unreadable(String reason, String detail);

    @Message("A file may have {most} lines. Divide it and hand in the parts.")
    String tooLong(String most);

    @Message("{#if lines == '1'}One line{#else}{lines} lines{/if}: {good} good, {faulty} with mistakes.")
    String inIt(String lines, String good, String faulty);

    @Message("Left out and not kept, because we do not know these columns: {columns}.")
    String leftOut(String columns);

    @Message("This very file was handed in before, on {when} by {who}. What counted then does not count again.")
    String sameFile(String when, String who);

    @Message("See what became of it")
    String seeIt();

    @Message(
            "{#if count == '1'}One line is known already and counts once.{#else}{count} lines are known already and count once.{/if}")
    String knownLines(String count);

    @Message(
            "{#if count == '1'}One of the known lines does not count at present: it was withdrawn or set aside. Handing it in again does not change that.{#else}{count} of the known lines do not count at present: they were withdrawn or set aside. Handing them in again does not change that.{/if}")
    String setAsideLines(String count);

    @Message(
            "{#if count == '1'}One line has a reference that was counted before with other figures. It changed nothing.{#else}{count} lines have a reference that was counted before with other figures. They changed nothing.{/if}")
    String differentLines(String count);

    @Message(
            "{#if count == '1'}One line comes after the end of its action. It is taken, and held until its section has looked at it.{#else}{count} lines come after the end of their action. They are taken, and held until their section has looked at them.{/if}")
    String wouldBeHeld(String count);

    @Message(
            "{#if count == '1'}One line is held at present, because it came after the end of its action.{#else}{count} lines are held at present, because they came after the end of their action.{/if}")
    String areHeld(String count);

    @Message("See what is held")
    String seeHeld();

    @Message(
            "{#if count == '1'}One line comes too late by now: its action, or its section, takes no reports any more. It will not count.{#else}{count} lines come too late by now: their action, or their section, takes no reports any more. They will not count.{/if}")
    String wouldBeTooLate(String count);

    @Message(
            "{#if count == '1'}One line was good when the file was read, and too late when it should count. It stands below with the reason.{#else}{count} lines were good when the file was read, and too late when they should count. They stand below with the reason.{/if}")
    String refusedLines(String count);

    @Message("What counting adds")
    String wouldCount();

    @Message("What it counts")
    String countsNow();

    @Message("What counting it again adds")
    String wouldCountAgain();

    @Message("Lines")
    String linesLabel();

    @Message("Quantity")
    String quantity();

    @Message("Nothing.")
    String nothing();

    @Message("What comes from a file counts as reported, not as verified.")
    String reportedOnly();

    @Message("Count {#if count == '1'}the one good line{#else}{count} good lines{/if}")
    String countIt(String count);

    @Message(
            "{#if count == '1'}One of these lines says the very same as a line of another file that counts already. If this is a mended file handed in whole, leave it out.{#else}{count} of these lines say the very same as lines of other files that count already. If this is a mended file handed in whole, leave them out.{/if}")
    String twins(String count);

    @Message(
            "{#if count == '1'}One of these lines says the very same as a line of another file that counts. Counted again, both count.{#else}{count} of these lines say the very same as lines of other files that count. Counted again, both count.{/if}")
    String twinsCount(String count);

    @Message(
            "{#if count == '1'}One line was left out, because another file counts the same.{#else}{count} lines were left out, because other files count the same.{/if}")
    String twinsLeftOut(String count);

    @Message(
            "{#if count == '1'}Count the other one, leave those out{#else}Count the {count} others, leave those out{/if}")
    String countOthers(String count);

    @Message(
            "{#if count == '1'}Count it, it is a different report{#else}Count all {count}, they are different reports{/if}")
    String countAll(String count);

    @Message("Count nothing, forget the file")
    String dropIt();

    @Message("Nothing of it was counted, and its lines are deleted.")
    String droppedMeans();

    @Message("{done} of {all} lines are done. It goes on by itself, also when you leave this page.")
    String goingOn(String done, String all);

    @Message("{done} lines are not taken back yet or again. It goes on by itself.")
    String takingBackGoesOn(String done);

    @Message("See how far it is")
    String lookAgain();

    @Message("To mend")
    String wrong();

    @Message("Line")
    String lineLabel();

    @Message("Column")
    String columnLabel();

    @Message("It says")
    String cellLabel();

    @Message("what to mend")
    String whatToMend();

    @Message("Here are the first {most}. The file has them all.")
    String firstOnly(String most);

    @Message("Get the lines to mend as CSV")
    String downloadWrong();

    @Message("Take all of it back")
    String takeBack();

    @Message("Take this file back?")
    String takeBackTitle();

    @Message("All reports that came with this file count no more. It can be counted again later.")
    String takeBackLead();

    @Message("Take it back")
    String takeBackIt();

    @Message("Keep it")
    String keepIt();

    @Message("Count it again")
    String countAgain();

    @Message("All files")
    String allFiles();

    @Message(
            "own reference: a report with this reference was counted before with other figures. Correct that one, or give this one its own reference.")
    String mendDifferent();

    @Message(
            "{#when kind}{#is 'MISSING'}Say which action, for example UA 58/26.{#is 'UNKNOWN_ACTION'}We know no such action. Write its number as on its page.{#is 'TOO_LATE'}This action no longer takes reports.{#is 'SECTION_CLOSED'}This section takes no reports after an action has ended.{#is 'UNKNOWN_TARGET'}None of the action’s targets has this name. Write it as on the action’s page, or leave it empty.{#is 'UNKNOWN_CHANNEL'}Write e-mail, post, phone, fax or social media.{#is 'NO_NUMBER'}Write a whole number from 1, in digits.{#is 'NO_YES_OR_NO'}Write yes or no.{#is 'TOO_MANY'}One line says at most {most}. Enter more as a tally.{#is 'NO_DAY'}Write the day as a date, for example 2026-11-21, and choose above how days are written.{#is 'NOT_YET'}That day has not come yet.{#is 'TOO_EARLY'}The action had not begun on that day.{#is 'UNKNOWN_COUNTRY'}Write one country by its two letters or its name, for example PE or Peru. Kosovo is XK, the United Kingdom GB, Namibia NA. Leave it empty if nobody knows.{#is 'TOO_LONG'}Shorten it.{#else}This reference stands in an earlier line too.{/when}")
    String mend(String kind, String most);
}
