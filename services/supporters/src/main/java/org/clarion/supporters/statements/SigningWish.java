package org.clarion.supporters.statements;

import org.clarion.mail.Address;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who signs for an organisation.
 *
 * @param signerName who signs for it
 * @param signerOffice what they are there: "director"
 * @param second whose word it takes besides, at the same domain; nobody where one person is enough
 * @param language in which they want to be written to
 */
public record SigningWish(
        SignatoryName organisation,
        boolean listed,
        String signerName,
        String signerOffice,
        Address address,
        @Nullable Address second,
        String language) {}
