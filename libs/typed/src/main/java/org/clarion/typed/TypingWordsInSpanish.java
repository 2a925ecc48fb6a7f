package org.clarion.typed;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What to mend in a name or an address, in Spanish. */
@Localized("es")
public interface TypingWordsInSpanish extends TypingWords {

    @Override
    @Message("En este nombre hay un signo que no se ve: {sign}. Borra el nombre y escríbelo a mano.")
    String nameUnseen(String sign);

    @Override
    @Message("Un nombre no lleva enlaces ni direcciones web. Quítalos.")
    String nameLink();

    @Override
    @Message("Quita «{sign}» del nombre.")
    String nameSign(String sign);

    @Override
    @Message("Un nombre no empieza con «{sign}». Quítalo.")
    String nameFirstSign(String sign);

    @Override
    @Message("Acorta el nombre a {most} letras.")
    String nameLong(int most);

    @Override
    @Message("Escribe un nombre con al menos una letra.")
    String nameBare();

    @Override
    @Message("Escribe tu dirección de correo electrónico.")
    String emailMissing();

    @Override
    @Message("Escribe solo la dirección, en una línea: hay un salto de línea en ella.")
    String emailLineBreak();

    @Override
    @Message("En esta dirección hay un signo que no se ve: {sign}. Bórrala y escríbela a mano.")
    String emailUnseen(String sign);

    @Override
    @Message("Escribe solo la dirección: {address}. Quita «{sign}».")
    String emailAround(String address, String sign);

    @Override
    @Message("Escribe solo la dirección, sin nada delante ni detrás: {address}.")
    String emailAlone(String address);

    @Override
    @Message("Escribe una sola dirección. Aquí hay varias.")
    String emailSeveral();

    @Override
    @Message("Le falta la @. Una dirección es como nombre@example.org.")
    String emailNoAt();

    @Override
    @Message(
            "Quita «{sign}»: las direcciones a las que podemos escribir no lo llevan ahí. Son como nombre@example.org.")
    String emailSign(String sign);

    @Override
    @Message("Hay un espacio en la dirección. Quítalo.")
    String emailBlank();

    @Override
    @Message("Falta algo delante de la @. Una dirección es como nombre@example.org.")
    String emailNoName();

    @Override
    @Message("Falta algo detrás de la @. Una dirección es como nombre@example.org.")
    String emailNoDomain();

    @Override
    @Message("Detrás de la @ dice «{domain}». Una dirección termina como @example.org.")
    String emailDomain(String domain);

    @Override
    @Message("Es demasiado largo para una dirección de correo. Debería ser como nombre@example.org.")
    String emailLong();
}
