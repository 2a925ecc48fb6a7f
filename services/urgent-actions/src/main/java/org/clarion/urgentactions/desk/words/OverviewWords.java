package org.clarion.urgentactions.desk.words;

import io.quarkus.qute.i18n.MessageBundle;

/** What the first page of the desk says; the sentences stand in {@code messages/overview*.properties}. */
@MessageBundle("overview")
public interface OverviewWords {

    String title();

    String overdue();

    String soon(long count);

    String liveCount();

    String draftCount(int count);

    String endedCount(long count);

    String begin();

    String live();

    String findLive();

    String noneLive();

    String action();

    String endsIn();

    String reported();

    String verified();

    String delivered();

    String drafts();

    String findDraft();

    String noDrafts();

    String pasteOne();

    String draft();

    String lastChanged();

    String by();

    String ended();

    String findEnded();

    String noneEnded();

    String endedOn();
}
