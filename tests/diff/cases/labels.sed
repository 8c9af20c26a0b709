# Labels and names.
s/>en ligne</>sur Internet</
s/>One-time code (OTP)</>One-time password (OTP)</
s/>Autonome Provinz Bozen</>Autonome Provinz Bozen – Südtirol</
s|      <label xml:lang="fr">en ligne</label>||
