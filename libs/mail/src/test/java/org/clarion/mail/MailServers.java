package org.clarion.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Stands in for the catcher (which writes down every byte) and for an operator's relay (a real mail reader). */
public class MailServers implements QuarkusTestResourceLifecycleManager {

    static final PlainSmtp CATCHER = new PlainSmtp();
    static final GreenMail RELAY = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public Map<String, String> start() {
        RELAY.start();
        return Map.of(
                "quarkus.mailer.mock", "false",
                "clarion.mail.patience", "8s",
                "clarion.mail.catcher.host", "127.0.0.1",
                "clarion.mail.catcher.port", String.valueOf(CATCHER.port()),
                "clarion.mail.relay.host", "127.0.0.1",
                "clarion.mail.relay.port", String.valueOf(RELAY.getSmtp().getPort()),
                "clarion.mail.relay.start-tls", "DISABLED");
    }

    @Override
    public void stop() {
        RELAY.stop();
    }
}
