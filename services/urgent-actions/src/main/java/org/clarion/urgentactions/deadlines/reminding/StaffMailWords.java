package org.clarion.urgentactions.deadlines.reminding;

import io.quarkus.qute.i18n.MessageBundle;

/** What mails to staff say, and the page that chooses them; the sentences stand in {@code messages/staffmail*.properties}. */
@MessageBundle("staffmail")
public interface StaffMailWords {

    String reminderSubject(String left, String title);

    String outcomeSubject(String title);

    String handedOverSubject(String name, String title);

    String digestSubject(int ending, int owed);

    String reminderLead();

    String outcomeLead();

    String handedOverLead(String name);

    String note();

    String extend();

    String moreTime();

    String end();

    String board();

    String hello(String name);

    String digestLead();

    String today();

    String week();

    String over();

    String checks();

    String inTheHandsOf(String name);

    String whyOwner();

    String whyDigest();

    String choose();

    String title();

    String lead();

    String remindersLabel();

    String remindersHint(String before);

    String digestLabel();

    String digestHint(String hour);

    String save();

    String saved();

    String noAddress();

    String goTo(String address);

    String clock(String zone);

    String noClock();

    String account();

    String unseenSubject(int many);

    String unseenLead();

    String unseenOf(int many);

    String unseenHow();

    String unseenLook();

    String whyUnseen();
}
