package org.clarion.actionreports.tallies;

import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.contracts.Channel;

/** What the pages about tallies say; the sentences stand in {@code messages/tallies*.properties}. */
@MessageBundle("tallies")
public interface TallyWords {

    // ---- the list

    String listTitle();

    String listLead();

    String countFor();

    String noneOpen();

    String counted();

    String none();

    String name();

    String action();

    String day();

    String together();

    String countedBy();

    String isWithdrawn();

    // ---- the code of an evening

    String codeTitle();

    String codeLabel();

    String codeHint();

    String openCode();

    String mendCode();

    // ---- the form

    String formTitle();

    String correctTitle();

    String nameLabel();

    String nameHint();

    String dayLabel();

    String country();

    String section();

    String people();

    String repliedLabel();

    String replied();

    String repliedTitle();

    String tableTitle();

    String tableHint();

    String toWhom();

    String others();

    String noLongerATarget();

    String channel(Channel channel);

    String line(String many, Channel channel, String who);

    String look();

    String backNothing();

    // ---- what to mend

    String mendName();

    String mendLong(String most);

    String mendWhen();

    String mendNotYet();

    String mendTooEarly(String date);

    String mendCountry();

    String mendPeople();

    String mendFigure();

    String mendNothing();

    String mendSure();

    // ---- counted already

    String clashTitle();

    String clash(String line, String when, String who);

    String clashLink();

    String clashElse();

    // ---- corrected by somebody else meanwhile

    String changedTitle();

    String withdrawChanged();

    String changedElse();

    // ---- before it counts

    String previewTitle();

    String willCount(String name, String date, String total);

    String willSay(String name, String date, String total);

    String effect(String reportedNow, String reportedThen, String verifiedNow, String verifiedThen);

    String aroundTitle();

    String aroundLine(String date, String total, String who);

    String aroundElse();

    String sure(String total);

    String countIt();

    String correctIt();

    String change();

    // ---- one tally

    String saidCounted();

    String saidBefore();

    String saidCorrected();

    String saidWithdrawn();

    String withdrawnOn(String when, String who);

    String setAside(String count);

    String peopleLabel();

    String countedLabel();

    String byOn(String when, String who);

    String figures();

    String many();

    String how();

    String correct();

    String withdraw();

    String history();

    String noHistory();

    String when();

    String who();

    String what();

    String kind(String kind);

    String before();

    // ---- its photo

    String photo();

    String photoLead();

    String photoLabel();

    String photoHint();

    String photoLimits();

    String addPhoto();

    String photoOf(String name, String date);

    String photoBy(String when, String who, String until);

    String removePhoto();

    String removePhotoTitle();

    String removePhotoLead();

    String removePhotoIt();

    String keepPhoto();

    String saidPhoto();

    String saidPhotoRemoved();

    String mendNoPhoto();

    String mendLargePhoto();

    String mendPhoto(String reason);

    // ---- withdrawing

    String withdrawTitle();

    String withdrawLead(String name, String date, String total);

    String withdrawIt();

    String keepIt();

    // ---- too late

    String tooLateTitle();

    String tooLate();

    String allTallies();

    String mendSection();
}
