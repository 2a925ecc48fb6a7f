package org.clarion.supporters.exporting;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page from which the network is taken as a file; the sentences stand in {@code messages/export*.properties}. */
@MessageBundle("export")
public interface ExportWords {

    String title();

    String back();

    String lead();

    String warning();

    String reason();

    String reasonHint();

    String mendReason(int least, int most);

    String take();

    String latest();

    String none();

    String find();

    String why();

    String who();

    String when();
}
