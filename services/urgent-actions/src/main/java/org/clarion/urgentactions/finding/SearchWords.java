package org.clarion.urgentactions.finding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** What the search over everything says; the sentences stand in {@code messages/search*.properties}. */
@MessageBundle("search")
public interface SearchWords {

    String title();

    String titleFor(String typed);

    String label();

    String hint();

    String actions();

    String byStage();

    String everyStage(Long many);

    @Message
    String stage(Stage stage, Long many);

    @Message
    String standing(Stage stage);

    String begin();

    String nothing(String typed);

    String noAction();

    String noneOfStage();

    String tryFewer();

    String tryNames();

    String tryNumber();

    String trySigns();

    String allFound(Long many);

    String publicTitle();

    String publicTitleFor(String typed);

    String publicLabel();

    String publicHint();

    String byKind();

    @Message
    String kinds(PublicKind kind, Long many);

    @Message
    String kindOf(PublicKind kind);

    String noneOfKind();
}
