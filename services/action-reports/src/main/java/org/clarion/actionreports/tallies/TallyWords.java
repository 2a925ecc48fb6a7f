package org.clarion.actionreports.tallies;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.contracts.Channel;

/** What the pages about tallies say, in English. */
@MessageBundle("tallies")
public interface TallyWords {

    // ---- the list

    @Message("Tallies of groups and events")
    String listTitle();

    @Message(
            "A letter-writing evening, a school class, a stall: count here what many did on paper. It is verified from the start, because you stand for it.")
    String listLead();

    @Message("Count for an action")
    String countFor();

    @Message("No action takes reports at the moment.")
    String noneOpen();

    @Message("Counted so far")
    String counted();

    @Message("Nothing has been tallied yet. Choose an action above to count the first group.")
    String none();

    @Message("Group or event")
    String name();

    @Message("Action")
    String action();

    @Message("Day")
    String day();

    @Message("Together")
    String together();

    @Message("Counted by")
    String countedBy();

    @Message("withdrawn")
    String isWithdrawn();

    // ---- the form

    @Message("Count for a group or an event")
    String formTitle();

    @Message("Correct a tally")
    String correctTitle();

    @Message("Name of the group or event")
    String nameLabel();

    @Message(
            "So that the same paper is counted once, for example “Market stall, Leeds”. A second event of the same group that day gets its own name. No names of people.")
    String nameHint();

    @Message("Day")
    String dayLabel();

    @Message("Country")
    String country();

    @Message("Section")
    String section();

    @Message("How many people took part")
    String people();

    @Message("Somebody has received a reply")
    String repliedLabel();

    @Message("Somebody has received a reply.")
    String replied();

    @Message("Reply")
    String repliedTitle();

    @Message("How many, to whom and how")
    String tableTitle();

    @Message("Leave empty what nobody did.")
    String tableHint();

    @Message("To whom")
    String toWhom();

    @Message("Others, or nobody in particular")
    String others();

    @Message("An official who is no longer on the sheet")
    String noLongerATarget();

    @Message("{#when channel}{#is EMAIL}E-mail{#is POST}Post{#is PHONE}Phone{#is FAX}Fax{#else}Social media{/when}")
    String channel(Channel channel);

    @Message(
            "{many} {#when channel}{#is EMAIL}by e-mail{#is POST}by post{#is PHONE}by phone{#is FAX}by fax{#else}on social media{/when} to {who}")
    String line(String many, Channel channel, String who);

    @Message("Look at it before it counts")
    String look();

    @Message("Back, nothing is counted")
    String backNothing();

    // ---- what to mend

    @Message("Give the group or event a name, so that nobody counts it twice.")
    String mendName();

    @Message("Shorten this to {most} characters.")
    String mendLong(String most);

    @Message("Give the day as a date, for example 2026-11-21.")
    String mendWhen();

    @Message("That day has not come yet. When was it?")
    String mendNotYet();

    @Message("The action began on {date}. When was it?")
    String mendTooEarly(String date);

    @Message("Choose a country from the list, or leave it open.")
    String mendCountry();

    @Message("Say how many people took part: a number from 1.")
    String mendPeople();

    @Message("Give a whole number in digits, or leave this empty.")
    String mendFigure();

    @Message("Fill in at least one number of the table.")
    String mendNothing();

    @Message("Look at the number once more, and tick this if it is right.")
    String mendSure();

    // ---- counted already

    @Message("Some of this is counted already. Nothing has been counted now.")
    String clashTitle();

    @Message("{line}: counted already on {when} by {who}.")
    String clash(String line, String when, String who);

    @Message("See that tally, and correct it if it is not right")
    String clashLink();

    @Message("If this was another event of the same group on that day, give it a name of its own below.")
    String clashElse();

    // ---- corrected by somebody else meanwhile

    @Message("Somebody has corrected this tally since you opened it. Yours has changed nothing. It says now:")
    String changedTitle();

    @Message("Somebody has corrected this tally since you opened it. Nothing was withdrawn. This would go now:")
    String withdrawChanged();

    @Message("What you typed stands below. Let it say what is right of both, and look at it again.")
    String changedElse();

    // ---- before it counts

    @Message("Is this right?")
    String previewTitle();

    @Message("{name} on {date}. This will count {total} together:")
    String willCount(String name, String date, String total);

    @Message("{name} on {date}. The tally will then say {total} together:")
    String willSay(String name, String date, String total);

    @Message(
            "The totals of the action: reported {reportedNow}, then {reportedThen}; verified {verifiedNow}, then {verifiedThen}.")
    String effect(String reportedNow, String reportedThen, String verifiedNow, String verifiedThen);

    @Message("Other tallies of this action around that day")
    String aroundTitle();

    @Message("{date}, {total} together, counted by {who}.")
    String aroundLine(String date, String total, String who);

    @Message("If yours is among them under another name, do not count it again.")
    String aroundElse();

    @Message("Yes, {total} in one tally is right")
    String sure(String total);

    @Message("Count it")
    String countIt();

    @Message("Correct it so")
    String correctIt();

    @Message("Change something")
    String change();

    // ---- one tally

    @Message("Counted. The totals of the action have moved.")
    String saidCounted();

    @Message("This form was counted before. Nothing was counted twice.")
    String saidBefore();

    @Message("Corrected. The totals of the action have moved by the difference.")
    String saidCorrected();

    @Message("Withdrawn. It counts no more.")
    String saidWithdrawn();

    @Message("Withdrawn on {when} by {who}. It counts no more, and the same paper may be counted anew.")
    String withdrawnOn(String when, String who);

    @Message(
            "{#if count == '1'}One of these figures does not count at present: somebody has set it aside.{#else}{count} of these figures do not count at present: somebody has set them aside.{/if}")
    String setAside(String count);

    @Message("People")
    String peopleLabel();

    @Message("Counted")
    String countedLabel();

    @Message("{when} by {who}")
    String byOn(String when, String who);

    @Message("What it counts")
    String figures();

    @Message("How many")
    String many();

    @Message("How")
    String how();

    @Message("Correct")
    String correct();

    @Message("Withdraw")
    String withdraw();

    @Message("What was changed")
    String history();

    @Message("Nothing has been changed since it was counted.")
    String noHistory();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("{#when kind}{#is 'CORRECTED'}corrected{#is 'WITHDRAWN'}taken out{#else}judged{/when}")
    String kind(String kind);

    @Message("Before")
    String before();

    // ---- its photo

    @Message("The paper")
    String photo();

    @Message(
            "A photo of the tally sheet, if you want one: whoever asks later sees what was counted. The figures count without it.")
    String photoLead();

    @Message("Photo of the tally")
    String photoLabel();

    @Message(
            "JPEG or PNG, up to 10 MB and 64 million pixels, which is what most phones take. Cover names and addresses first. Where and when it was taken is not kept.")
    String photoHint();

    /** Behind every reason why a photo is not taken. */
    @Message(
            "The figures are counted all the same. We take JPEG or PNG up to 10 MB and 64 million pixels (24 million where a JPEG is “progressive”). On an iPhone: Settings, Camera, Formats, Most Compatible; or send yourself the photo by mail as “Medium” or “Large” and choose that file. On Android: choose a smaller size in the camera, or take a screenshot of the photo.")
    String photoLimits();

    @Message("Add the photo")
    String addPhoto();

    @Message("Photo of the tally: {name}, {date}")
    String photoOf(String name, String date);

    @Message("Added on {when} by {who}. It is deleted on {until}, or when the tally is withdrawn.")
    String photoBy(String when, String who, String until);

    @Message("Remove the photo")
    String removePhoto();

    @Message("Remove this photo?")
    String removePhotoTitle();

    @Message("It is deleted for good. The figures stay as they are.")
    String removePhotoLead();

    @Message("Remove it")
    String removePhotoIt();

    @Message("Keep the photo")
    String keepPhoto();

    @Message("The photo is here.")
    String saidPhoto();

    @Message("The photo is deleted. The figures stay as they are.")
    String saidPhotoRemoved();

    @Message("Choose the photo. A browser does not remember it.")
    String mendNoPhoto();

    @Message("This file has more than 10 MB.")
    String mendLargePhoto();

    @Message(
            "{#when reason}{#is 'NO_PICTURE'}This is no JPEG and no PNG picture. {#is 'OF_A_PHONE'}This picture is as a phone saves it (HEIC), and we cannot read that.{#is 'TOO_MANY_PIXELS'}This picture has too many pixels.{#else}This picture cannot be read.{/when}")
    String mendPhoto(String reason);

    // ---- withdrawing

    @Message("Withdraw this tally?")
    String withdrawTitle();

    @Message("{name} on {date}. All of it counts no more, {total} together. What it said stays in its history.")
    String withdrawLead(String name, String date, String total);

    @Message("Withdraw it")
    String withdrawIt();

    @Message("Keep it")
    String keepIt();

    // ---- too late

    @Message("This action no longer takes reports")
    String tooLateTitle();

    @Message("Tallies that are counted can still be corrected or withdrawn.")
    String tooLate();

    @Message("All tallies")
    String allTallies();

    @Message("This section takes no reports after an action has ended. Choose the section that does, or leave it open.")
    String mendSection();
}
