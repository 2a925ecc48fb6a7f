package org.clarion.urgentactions.staff;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.util.ModularCrypt;

/** Passwords as bcrypt hashes; readable they are kept nowhere. */
public final class Passwords {

    private static final int COST = 11;
    private static final Pattern HASH = Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");
    private static final WildFlyElytronPasswordProvider BCRYPT = new WildFlyElytronPasswordProvider();
    // A name nobody has takes as long as one somebody has: the answer's time must not tell them apart.
    private static final String NOBODYS = hashed("nobody has this one");

    private Passwords() {}

    public static String hashed(String password) {
        return BcryptUtil.bcryptHash(password, COST);
    }

    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    public static boolean fits(String password, String hash) {
        try {
            var factory = PasswordFactory.getInstance(BCryptPassword.ALGORITHM_BCRYPT, BCRYPT);
            var kept = factory.translate(ModularCrypt.decode(spelled(hash)));
            return factory.verify(kept, password.toCharArray());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("bcrypt is not to be had", unusable);
        }
    }

    // Tools call the same bcrypt 2a, 2b or 2y; the library knows it by the first name in every version.
    private static String spelled(String hash) {
        return "$2a$" + hash.substring(4);
    }

    /** Takes as long as {@link #fits} and never does. */
    public static void fitsNobody(String password) {
        fits(password, NOBODYS);
    }
}
