package org.clarion.urgentactions.papers.showing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.urgentactions.papers.PaperKind;

/** What the public pages of documents say; the sentences stand in {@code messages/shownpapers*.properties}. */
@MessageBundle("shownpapers")
public interface ShownPaperWords {

    String title();

    String lead();

    String none();

    String find();

    String byKind();

    String allKinds();

    String byCountry();

    String allCountries();

    String byYear();

    String allYears();

    String feed();

    String feedTitle();

    @Message
    String kind(PaperKind kind);

    @Message
    String kinds(PaperKind kind);

    String all();

    String onlyIn(String language);

    String alsoIn();

    String said();

    String by(String speaker);

    String byOffice(String speaker, String office);

    String belongs();

    String readMore();

    String leadsHere();

    String pdf();

    String unprintable(String letters);

    String contact();

    String withdrawnTitle();

    String withdrawn(String kind, String published, String withdrawn);

    String documents();

    String forMedia();

    String mediaTitle(String title);

    String mediaLead();

    String facts();

    String number();

    String country();

    String who();

    String since();

    String until();

    String over();

    String picture();

    String pictureHint();

    String pictureFile();

    String figures();

    String quotes();

    String take();

    String wholeSheet();

    String allFigures();

    String toAction();

    String ask(String organisation);

    String askHere();

    String searchAll();
}
