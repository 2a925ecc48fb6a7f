# One service, from the jars of the ordinary build: docker build -f deploy/images/service.Dockerfile --build-arg SERVICE=letters .
ARG BASE=eclipse-temurin:25-jre
FROM ${BASE}
ARG SERVICE

WORKDIR /clarion
# What changes seldom comes first, so that a new version of ours is a small layer.
COPY services/${SERVICE}/target/quarkus-app/lib/ lib/
COPY services/${SERVICE}/target/quarkus-app/quarkus/ quarkus/
COPY services/${SERVICE}/target/quarkus-app/quarkus-run.jar quarkus-run.jar
COPY services/${SERVICE}/target/quarkus-app/app/ app/
COPY deploy/images/ready.sh ready.sh

ENV QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080
EXPOSE 8080
USER 10001
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 CMD ["bash", "/clarion/ready.sh"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+UseSerialGC", "-XX:NewRatio=1", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-jar", "quarkus-run.jar"]
