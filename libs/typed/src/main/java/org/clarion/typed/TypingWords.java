package org.clarion.typed;

import io.quarkus.qute.i18n.MessageBundle;

/** What to mend in a name or an address; the sentences stand in {@code messages/typing*.properties}. */
@MessageBundle("typing")
public interface TypingWords {

    String nameUnseen(String sign);

    String nameLink();

    String nameSign(String sign);

    String nameFirstSign(String sign);

    String nameLong(int most);

    String nameBare();

    String emailMissing();

    String emailLineBreak();

    String emailUnseen(String sign);

    String emailAround(String address, String sign);

    String emailAlone(String address);

    String emailSeveral();

    String emailNoAt();

    String emailSign(String sign);

    String emailBlank();

    String emailNoName();

    String emailNoDomain();

    String emailDomain(String domain);

    String emailLong();

    String emailRight();

    String emailMeant(String address);

    String emailMeantYes(String address);

    String emailMeantNo(String address);
}
