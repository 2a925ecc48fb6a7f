package org.clarion.urgentactions.asks;

import java.util.List;
import org.clarion.urgentactions.asks.reading.AskActor;

/** Whom somebody says an ask is for: each by name, and whose turn it is. */
public record AskAddress(List<String> addressees, AskActor actor) {}
