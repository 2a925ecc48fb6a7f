package org.clarion.urgentactions.asks.progress;

import io.quarkus.qute.i18n.MessageBundle;

/** What progress reports say; the sentences stand in {@code messages/askprogress*.properties}. */
@MessageBundle("askprogress")
public interface ProgressWords {

    String title();

    String titleOf(String plan);

    String lead();

    String period(String from, String to);

    String until(String to);

    String from();

    String to();

    String show();

    String noDay(String day);

    String fromAfterTo();

    String stands(long all, long met, long partial, long unknown);

    String axis();

    String axisCount();

    String byChapter();

    String byActor();

    String byCountry();

    String changes();

    String changesCount(int many);

    String noChanges();

    String moved(String status, String before);

    String same(String status);

    String more(String many);

    String fewer(String many);

    String csv();

    String find();

    String pdf();

    String missing(String letters);
}
