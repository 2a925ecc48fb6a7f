package org.clarion.typed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What to mend in a name or an address, in English. */
@MessageBundle("typing")
public interface TypingWords {

    @Message("There is a sign in this name that nobody sees: {sign}. Delete the name and type it by hand.")
    String nameUnseen(String sign);

    @Message("A name holds no link and no web address. Take it out.")
    String nameLink();

    @Message("Take “{sign}” out of the name.")
    String nameSign(String sign);

    @Message("A name does not begin with “{sign}”. Take it out.")
    String nameFirstSign(String sign);

    @Message("Shorten the name to {most} letters.")
    String nameLong(int most);

    @Message("Type a name with at least one letter.")
    String nameBare();

    @Message("Type your email address.")
    String emailMissing();

    @Message("Type the address alone, on one line: there is a line break in it.")
    String emailLineBreak();

    @Message("There is a sign in this address that nobody sees: {sign}. Delete it and type it by hand.")
    String emailUnseen(String sign);

    @Message("Type the address alone: {address}. Take out “{sign}”.")
    String emailAround(String address, String sign);

    @Message("Type the address alone, without anything before or behind it: {address}.")
    String emailAlone(String address);

    @Message("Type one address only. Here are several.")
    String emailSeveral();

    @Message("There is no @ in it. An address looks like name@example.org.")
    String emailNoAt();

    @Message("Take “{sign}” out: the addresses we can write to do not hold it there. They look like name@example.org.")
    String emailSign(String sign);

    @Message("There is a blank in the address. Take it out.")
    String emailBlank();

    @Message("Something is missing before the @. An address looks like name@example.org.")
    String emailNoName();

    @Message("Something is missing behind the @. An address looks like name@example.org.")
    String emailNoDomain();

    @Message("Behind the @ stands “{domain}”. An address ends like @example.org.")
    String emailDomain(String domain);

    @Message("This is too long for an email address. It should look like name@example.org.")
    String emailLong();
}
