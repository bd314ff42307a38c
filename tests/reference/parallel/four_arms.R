# Makes four_arms.csv and four_arms.R.json: Rscript four_arms.R
# Simulated people in four arms of unequal size, of whom some lack an outcome, a baseline or an age.
library(jsonlite)
library(emmeans)

set.seed(20260711)
sizes <- c(control = 14, breathing = 11, standing = 15, seated = 13)
n <- sum(sizes)
d <- data.frame(
  person = sprintf("P%02d", 1:n),
  arm = sample(rep(names(sizes), sizes)),
  sex = sample(c("F", "M"), n, TRUE),
  age = sample(22:67, n, TRUE),
  after_run = sample(0:1, n, TRUE),
  site = sample(c("east", "north", "west"), n, TRUE)
)
shift <- c(control = 0, breathing = -.05, standing = -.16, seated = .1)[d$arm]
d$pre <- round(exp(rnorm(n, 1.9, .45)), 4)
d$post <- round(exp(.3 + .85 * log(d$pre) + shift + .03 * (d$site == "west") +
  rnorm(n, 0, ifelse(d$arm == "standing", .3, .18))), 4)
d$post[c(3, 17, 40)] <- NA
d$pre[8] <- NA
d$age[c(21, 22)] <- NA
write.csv(d, "four_arms.csv", row.names = FALSE, quote = FALSE, na = "")

d$arm <- relevel(factor(d$arm), "control")
d <- d[!is.na(d$post) & !is.na(d$pre) & !is.na(d$age), ]
d$y <- log(d$post)
d$x <- log(d$pre)
coefs <- function(m) {
  s <- summary(m)$coefficients
  lapply(setNames(rownames(s), rownames(s)), function(t) as.list(unname(s[t, ])))
}
# Sandwich covariances (MacKinnon and White 1985), written out.
hc <- function(m, power) {
  X <- model.matrix(m)
  B <- solve(crossprod(X))
  sqrt(diag(B %*% crossprod(X * (residuals(m) / (1 - hatvalues(m))^(power / 2))) %*% B))
}
m <- lm(y ~ arm + x + age + site, d)
X <- model.matrix(m)
others <- scale(X[, c("x", "age", "sitenorth", "sitewest")], scale = FALSE)
lin <- lm(y ~ arm * others, d)
interaction <- function(formula) {
  a <- anova(lm(update(formula, . ~ . - arm:v), d), lm(formula, d))
  list(F = a$F[2], df = a$Df[2], df_below = a$Res.Df[2], p = a$`Pr(>F)`[2])
}
tests <- list(
  sex = {d$v <- d$sex; interaction(y ~ arm + x + age + site + v + arm:v)},
  age = {d$v <- d$age; interaction(y ~ arm + x + site + v + arm:v)},
  site = {d$v <- d$site; interaction(y ~ arm + x + age + v + arm:v)},
  after_run = {d$v <- d$after_run; interaction(y ~ arm + x + age + site + v + arm:v)}
)
others_than_control <- c("breathing", "seated", "standing")
others_than_control <- setNames(nm = c("breathing", "seated", "standing"))
change <- d$y - d$x
welch <- lapply(others_than_control, function(a) {
  t <- t.test(change[d$arm == a], change[d$arm == "control"])
  list(difference = unname(-diff(t$estimate)), se = t$stderr, df = unname(t$parameter), p = t$p.value)
})
p <- summary(m)$coefficients[paste0("arm", others_than_control), 4]
tost <- lapply(others_than_control, function(a) {
  s <- summary(m)$coefficients[paste0("arm", a), 1:2]
  k <- log(1.25)
  list(
    p_low = pt((s[[1]] + k) / s[[2]], m$df.residual, lower.tail = FALSE),
    p_high = pt((s[[1]] - k) / s[[2]], m$df.residual),
    interval = confint(m, level = .9)[paste0("arm", a), ]
  )
})
e <- as.data.frame(emmeans(m, "arm", weights = "proportional"))
write_json(
  list(
    ancova = coefs(m), df = m$df.residual, variance = summary(m)$sigma^2,
    means = lapply(setNames(nm = as.character(e$arm)), function(a) {
      e[e$arm == a, c("emmean", "SE", "lower.CL", "upper.CL")]
    }),
    hc2 = as.list(hc(m, 1)), hc3 = as.list(hc(m, 2)),
    lin = coefs(lin),
    change = coefs(lm(change ~ arm, d)), outcome = coefs(lm(y ~ arm, d)), welch = welch,
    holm = setNames(as.list(p.adjust(p, "holm")), others_than_control),
    tost = tost, interactions = tests,
    interactions_holm = as.list(p.adjust(sapply(tests, `[[`, "p"), "holm"))
  ),
  "four_arms.R.json", auto_unbox = TRUE, digits = I(17), pretty = TRUE
)
