package org.clarion.urgentactions.staff.signon;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/**
 * The organisation's provider, and who it lets in. How it is reached is handed on to Quarkus in
 * {@code application.properties}; defaults and reasons for operators: docs/operating.md, "Log in by your provider".
 */
@ConfigMapping(prefix = "clarion.sign-on")
public interface SignOnConfig {

    @WithDefault("false")
    boolean enabled();

    /** Where the provider is: its issuer address. */
    Optional<String> address();

    Optional<String> clientId();

    Optional<String> clientSecret();

    /** Beside {@code openid}. */
    Optional<List<String>> scopes();

    /** The way to the roles in what the provider says; names in names are parted by a slash. */
    Optional<List<String>> rolesClaim();

    /** {@code idtoken}, {@code accesstoken} or {@code userinfo}. */
    Optional<String> rolesFrom();

    /** Whether what the token does not say is asked for with it. */
    Optional<Boolean> userInfo();

    /** Encrypts what a browser carries on the way; 32 characters or more. */
    Optional<String> stateSecret();

    /** What the button calls the provider, if not by the organisation's name. */
    Optional<String> name();

    /** For providers that never say whether they confirmed an address, and where nobody can choose their own. */
    @WithDefault("false")
    boolean trustAddresses();

    /** For providers that never say when they asked ({@code auth_time}): that they were told to ask once more is enough. */
    @WithDefault("false")
    boolean trustPrompt();

    /** How the provider must have asked ({@code acr}): one of these; nothing where any way will do. It is asked for them. */
    Optional<List<String>> acr();

    /** What the provider must have seen ({@code amr}, RFC 8176): one of these, such as {@code mfa}. */
    Optional<List<String>> amr();

    /** What the provider calls those who have a role here; several names for one are parted by commas. */
    RoleNames roles();

    interface RoleNames {
        Optional<List<String>> campaigner();

        Optional<List<String>> coordinator();

        Optional<List<String>> administrator();
    }
}
