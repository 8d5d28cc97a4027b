"""Help before harm, for anybody: public pages told from the knowledge, without a sign-in, a cookie or a script."""
