package org.clarion.supporters.counting;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's page about supporters; the sentences stand in {@code messages/supporters*.properties}. */
@MessageBundle("supporters")
public interface SupporterFiguresWords {

    String title();

    String lead();

    String confirmed();

    String waiting();

    String left();

    String disposable();

    String importList();

    String export();

    String following();

    String alerts();

    String find();

    String state();

    String allActions();

    String live();

    String noAlerts();

    String action();

    String sent();

    String changes();

    String outcomes();

    String unsent();

    String failed();

    String keptBack();

    String keptBackMeans();

    String mailings();

    String mailingsOf();

    String ended();
}
