# One service: docker build -f deploy/images/service.Dockerfile --build-arg SERVICE=letters .
ARG BASE=eclipse-temurin:25-jre
FROM ${BASE} AS jars
WORKDIR /clarion
COPY . .
RUN ["sh", "deploy/images/jars.sh"]

FROM ${BASE}
ARG SERVICE

WORKDIR /clarion
# What changes seldom comes first, so that a new version of ours is a small layer.
COPY --from=jars /clarion/services/${SERVICE}/target/quarkus-app/lib/ lib/
COPY --from=jars /clarion/services/${SERVICE}/target/quarkus-app/quarkus/ quarkus/
COPY --from=jars /clarion/services/${SERVICE}/target/quarkus-app/quarkus-run.jar quarkus-run.jar
COPY --from=jars /clarion/services/${SERVICE}/target/quarkus-app/app/ app/
COPY deploy/images/ready.sh ready.sh

ENV QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080
EXPOSE 8080
USER 10001
HEALTHCHECK --interval=5s --timeout=5s --start-period=90s --retries=12 CMD ["bash", "/clarion/ready.sh"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+UseSerialGC", "-XX:NewRatio=1", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-jar", "quarkus-run.jar"]
