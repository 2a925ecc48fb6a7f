package org.clarion.supporters.importing;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about lists of people; the sentences stand in {@code messages/lists*.properties}. */
@MessageBundle("lists")
public interface ListWords {

    String title();

    String back();

    String lead();

    String format();

    String source();

    String sourceHint();

    String language();

    String agreed();

    String file();

    String fileHint(String lines);

    String handIn();

    String mendSource(int most);

    String mendLanguage();

    String mendAgreed();

    String mendNoFile();

    String chooseAgain();

    String unreadable(String reason, String detail);

    String tooLarge();

    String tooLong(String most);

    String latest();

    String none();

    String find();

    String fileName();

    String from();

    String stageLabel();

    String stage(String stage);

    String by();

    String allLists();

    String inIt(String lines, String good, String refused);

    String leftOut(String columns);

    String wouldAsk(String fresh);

    String areKnown(String known);

    String tooFew();

    String whatHappens();

    String askThem(String good);

    String dropIt();

    String dropped();

    String goingOn(String done, String all);

    String lookAgain();

    String asked(String done);

    String doubtfulTitle();

    String doubtfulLead();

    String question();

    String refusedTitle();

    String refusedKept(String day);

    String refusedFile();

    String firstOnly(String most);

    String line();

    String cell();

    String mend();

    String mendCountry();

    String mendTwice();
}
