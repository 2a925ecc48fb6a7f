package org.clarion.access;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;

/** Cookies of this host alone: over HTTPS, for the whole of it and no other, out of reach of scripts ({@code __Host-}, RFC 6265bis, 4.1.3.2). */
public final class HostCookie {

    private HostCookie() {}

    /**
     * @param name begins with {@code __Host-}
     * @param seconds how long a browser keeps it; 0 takes it away
     */
    public static NewCookie of(String name, String value, int seconds, SameSite sameSite) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(sameSite)
                .build();
    }
}
