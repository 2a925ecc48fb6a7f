package org.clarion.urgentactions.staff.signon;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.function.BiFunction;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/**
 * A provider as an organisation has one: it publishes where it is found, shows a form to log in, hands out codes that work once,
 * checks PKCE and signs tokens. What it knows of somebody is typed into its form.
 */
public class RealProvider implements QuarkusTestResourceLifecycleManager {

    private String administrators = "it";
    private final MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(true));

    /** Another name than "it" for those who administer; empty for none. */
    @Override
    public void init(Map<String, String> wishes) {
        administrators = wishes.getOrDefault("administrator", administrators);
    }

    @Override
    public Map<String, String> start() {
        server.start(0);
        return Map.of(
                "clarion.sign-on.enabled", "true",
                "clarion.sign-on.address", server.issuerUrl("house").toString(),
                "clarion.sign-on.client-id", "clarion",
                "clarion.sign-on.client-secret", "a secret of tests, and of nothing else",
                "clarion.sign-on.name", "the House",
                "clarion.sign-on.roles-claim", "realm_access/roles",
                "clarion.sign-on.roles.campaigner", "writers,editors",
                "clarion.sign-on.roles.administrator", administrators,
                "clarion.staff.directory", "off");
    }

    /** What it tells by itself, signed with its key: a function of the JDK, for its test is of another class loader. */
    @Override
    public void inject(TestInjector tests) {
        BiFunction<String, Map<String, Object>, String> signing =
                (audience, claims) -> server.issueToken("house", String.valueOf(claims.get("sub")), audience, claims)
                        .serialize();
        tests.injectIntoFields(signing, field -> field.getType().equals(BiFunction.class));
    }

    @Override
    public void stop() {
        server.shutdown();
    }
}
