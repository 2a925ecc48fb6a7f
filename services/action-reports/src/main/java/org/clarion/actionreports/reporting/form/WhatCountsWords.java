package org.clarion.actionreports.reporting.form;

import io.quarkus.qute.i18n.MessageBundle;

/** What counts and when; the sentences stand in {@code messages/counting*.properties}. */
@MessageBundle("counting")
public interface WhatCountsWords {

    String title();

    String lead();

    String three();

    String reportedMeans();

    String verifiedMeans();

    String deliveredMeans();

    String each();

    String whenTitle();

    String atOnceTitle();

    String atOnce();

    String heldTitle();

    String held(String number);

    String asideTitle();

    String aside();

    String correctedTitle();

    String corrected(String number);

    String withdrawnTitle();

    String withdrawn();

    String lateTitle();

    String lateAllow(long days);

    String lateAsk(long days);

    String lateBlock();

    String lateSections();

    String howTitle();

    String onceTitle();

    String once(String most);

    String groupsTitle();

    String groups();

    String talliesTitle();

    String tallies();

    String listsTitle();

    String lists();

    String whoTitle();

    String who();
}
