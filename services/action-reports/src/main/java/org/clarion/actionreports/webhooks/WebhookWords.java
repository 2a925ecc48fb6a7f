package org.clarion.actionreports.webhooks;

import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about webhooks; the sentences stand in {@code messages/webhooks*.properties}. */
@MessageBundle("webhooks")
public interface WebhookWords {

    // ---- the list and the form

    String listTitle();

    String lead();

    String nobody();

    String make();

    String organisation();

    String address();

    String addressHint();

    String about();

    String allActions();

    String state();

    String on();

    String off();

    String untested();

    String waiting();

    String dead();

    String told();

    String kind(WebhookTopic kind);

    String makeIt();

    // ---- what to mend

    String mendTitle();

    String mendAction();

    String mendKinds();

    String mendTime();

    String problem(WebhookProblem problem);

    // ---- one hook

    String back();

    String secret();

    String secretLead();

    String showSecret();

    String secretShown();

    String renewSecret();

    String earlierSigns(String until);

    String secretIs();

    String secretKept();

    String copy();

    String test();

    String testLead();

    String testedAt(String at);

    String testArrived();

    String testFailed();

    String testFirst();

    String switchOn();

    String switchOff();

    String isOn();

    String isOff();

    String failing(String tries, String next);

    String secretRenewed();

    String replayed(String count);

    String deliveries();

    String noDeliveries();

    String when();

    String what();

    String aTest();

    String elements();

    String tries();

    String answer();

    String took();

    String arrived();

    String deadLead();

    String noDead();

    String reason();

    String replayOne();

    String replayAll();

    String replayFromTitle();

    String replayFromHint(String days);

    String from();

    String replayFrom();

    String remove();

    String removeTitle(String title);

    String removeLead(String waiting, String dead);

    String removeIt();

    String keepIt();

    String removed();

    // ---- where to look when the other side refuses

    String lookTitle();

    String lookBytes();

    String lookClock();

    String lookSecret();
}
