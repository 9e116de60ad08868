"use strict";var A=Object.defineProperty;var je=Object.getOwnPropertyDescriptor;var Fe=Object.getOwnPropertyNames;var We=Object.prototype.hasOwnProperty;var u=(e,n)=>{for(var t in n)A(e,t,{get:n[t],enumerable:!0})},qe=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let a of Fe(n))!We.call(e,a)&&a!==
t&&A(e,a,{get:()=>n[a],enumerable:!(r=je(n,a))||r.enumerable});return e};var Ge=e=>qe(A({},"__esModule",{value:!0}),e);var bt={};u(bt,{schemaCommand:()=>xt});module.exports=Ge(bt);var Me=require("fs"),I=require("path");var Ue="./node_modules/openchoreo-planes/generated/schemas",ze="manifests/**/*.yaml";function ce(e,n,t){return Ke[e](`${Ue}/${n}`,t)}var Ke={vscode:e=>`${JSON.stringify(
{"yaml.schemas":{[e]:[ze]}},null,2)}
`,jetbrains:(e,n)=>`<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="JsonSchemaMappingsProjectConfiguration">
    <state>
      <map>
        <entry key="OpenChoreo planes of ${n}">
          <value>
            <SchemaInfo>
              <option name="name" value="OpenChoreo planes of ${n}" />
              <option name="relativePathToSchema" value="${e.slice(2)}" />
              <option name="patterns">
                <list>
                  <Item>
                    <option name="directory" value="true" />
                    <option name="path" value="manifests" />
                    <option name="mappingKind" value="Directory" />
                  </Item>
                </list>
              </option>
            </SchemaInfo>
          </value>
        </entry>
      </map>
    </state>
  </component>
</project>
`,modeline:e=>`# yaml-language-server: $schema=${e}
`,"pre-commit":(e,n)=>`repos:
  - repo: local
    hooks:
      - id: openchoreo-planes
        name: OpenChoreo planes
        language: node
        additional_dependencies: [openchoreo-planes]
        entry: openchoreo-planes lint --release ${n}
        files: ^manifests/.*\\.(ya?ml|json)$
        require_serial: true
`};var L={};u(L,{isPlane:()=>Xe,validatePlane:()=>Je,withDefaults:()=>Ye});var He,N=()=>He??=require("./v0.3.cjs"),Je=(...e)=>N().validatePlane(...e),Xe=(...e)=>N().
isPlane(...e),Ye=(...e)=>N().withDefaults(...e);var E={};u(E,{isPlane:()=>Qe,validatePlane:()=>Ze,withDefaults:()=>en});var Ve,T=()=>Ve??=require("./v0.4.cjs"),Ze=(...e)=>T().validatePlane(...e),Qe=(...e)=>T().
isPlane(...e),en=(...e)=>T().withDefaults(...e);var M={};u(M,{isPlane:()=>rn,validatePlane:()=>tn,withDefaults:()=>on});var nn,B=()=>nn??=require("./v0.6.cjs"),tn=(...e)=>B().validatePlane(...e),rn=(...e)=>B().
isPlane(...e),on=(...e)=>B().withDefaults(...e);var F={};u(F,{isPlane:()=>ln,validatePlane:()=>sn,withDefaults:()=>cn});var an,j=()=>an??=require("./v0.7.cjs"),sn=(...e)=>j().validatePlane(...e),ln=(...e)=>j().
isPlane(...e),cn=(...e)=>j().withDefaults(...e);var q={};u(q,{isPlane:()=>dn,validatePlane:()=>un,withDefaults:()=>pn});var fn,W=()=>fn??=require("./v0.8.cjs"),un=(...e)=>W().validatePlane(...e),dn=(...e)=>W().
isPlane(...e),pn=(...e)=>W().withDefaults(...e);var U={};u(U,{isPlane:()=>gn,validatePlane:()=>mn,withDefaults:()=>yn});var vn,G=()=>vn??=require("./v0.9.cjs"),mn=(...e)=>G().validatePlane(...e),gn=(...e)=>G().
isPlane(...e),yn=(...e)=>G().withDefaults(...e);var R={};u(R,{isPlane:()=>wn,validatePlane:()=>Pn,withDefaults:()=>xn});var hn,z=()=>hn??=require("./v0.10.cjs"),Pn=(...e)=>z().validatePlane(...e),wn=(...e)=>z().
isPlane(...e),xn=(...e)=>z().withDefaults(...e);var H={};u(H,{isPlane:()=>Sn,validatePlane:()=>bn,withDefaults:()=>En});var On,K=()=>On??=require("./v0.12.cjs"),bn=(...e)=>K().validatePlane(...e),Sn=(...e)=>K().
isPlane(...e),En=(...e)=>K().withDefaults(...e);var X={};u(X,{isPlane:()=>kn,validatePlane:()=>Dn,withDefaults:()=>Cn});var Rn,J=()=>Rn??=require("./v0.13.cjs"),Dn=(...e)=>J().validatePlane(...e),kn=(...e)=>J().
isPlane(...e),Cn=(...e)=>J().withDefaults(...e);var V={};u(V,{isPlane:()=>_n,validatePlane:()=>In,withDefaults:()=>An});var $n,Y=()=>$n??=require("./v0.14.cjs"),In=(...e)=>Y().validatePlane(...e),_n=(...e)=>Y().
isPlane(...e),An=(...e)=>Y().withDefaults(...e);var D={};u(D,{isPlane:()=>Tn,validatePlane:()=>Ln,withDefaults:()=>Bn});var Nn,Z=()=>Nn??=require("./v0.15.cjs"),Ln=(...e)=>Z().validatePlane(...e),Tn=(...e)=>Z().
isPlane(...e),Bn=(...e)=>Z().withDefaults(...e);var ee={};u(ee,{isPlane:()=>Fn,validatePlane:()=>jn,withDefaults:()=>Wn});var Mn,Q=()=>Mn??=require("./v0.17.cjs"),jn=(...e)=>Q().validatePlane(...e),Fn=(...e)=>Q().
isPlane(...e),Wn=(...e)=>Q().withDefaults(...e);var te={};u(te,{isPlane:()=>Un,validatePlane:()=>Gn,withDefaults:()=>zn});var qn,ne=()=>qn??=require("./v1.0.cjs"),Gn=(...e)=>ne().validatePlane(...e),Un=(...e)=>ne().
isPlane(...e),zn=(...e)=>ne().withDefaults(...e);var k={};u(k,{isPlane:()=>Jn,validatePlane:()=>Hn,withDefaults:()=>Xn});var Kn,re=()=>Kn??=require("./v1.1.cjs"),Hn=(...e)=>re().validatePlane(...e),Jn=(...e)=>re().
isPlane(...e),Xn=(...e)=>re().withDefaults(...e);var fe={"v0.3":L,"v0.4":E,"v0.5":E,"v0.6":M,"v0.7":F,"v0.8":q,"v0.9":U,"v0.10":R,"v0.11":R,"v0.12":H,"v0.13":X,"v0.14":V,"v0.15":D,"v0.16":D,"v0.17":ee,"v1.0":te,
"v1.1":k,"v1.2":k};var O=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var ue={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"\
v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},C=["DataPlane","ClusterDataPlane","BuildPlane",
"ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],de={"v0.3":["DataPlane",
"BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organi\
zation"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.\
9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organizati\
on"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],
"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","C\
lusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","Build\
Plane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkfl\
owPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Observab\
ilityPlane","ClusterObservabilityPlane","Environment"]};function pe(e){return ue[e]}function ve(e,n){return typeof n=="string"&&de[e].includes(n)}function me(e){return typeof e=="string"&&Object.hasOwn(fe,e)}var Yn=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,Vn=/##(\w*)\[/g;function ge(e){return et(e.replace(Yn,Zn))}function Zn(e){let n=e.codePointAt(0)??0;return n>65535?`\\u{${n.toString(16)}}`:`\\u${Qn(n)}`}var Qn=e=>e.toString(16).padStart(4,"0");function et(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(Vn,"##$1\\[")}var h={ok:0,findings:1,failure:2};function nt(e,n){e.stderr(`${ge(n)}
`)}function oe(e,n){nt(e,`openchoreo-planes: ${n}`)}var it=require("util");var P=[],ie=[];function ae(e,n,t){if(e===n)return 0;let r=t?.maxDistance,a=e;e.length>n.length&&(e=n,n=a);let i=e.length,s=n.length;for(;i>0&&e.charCodeAt(~-i)===
n.charCodeAt(~-s);)i--,s--;let l=0;for(;l<i&&e.charCodeAt(l)===n.charCodeAt(l);)l++;if(i-=l,s-=l,r!==void 0&&s-i>r)return r;if(i===0)return r!==void 0&&s>r?r:s;
let c,p,y,x,f=0,S=0;for(;f<i;)ie[f]=e.charCodeAt(l+f),P[f]=++f;for(;S<s;){for(c=n.charCodeAt(l+S),y=S++,p=S,f=0;f<i;f++)x=c===ie[f]?y:y+1,y=P[f],p=P[f]=y>p?x>p?
p+1:x:x>y?y+1:x;if(r!==void 0){let _=p;for(f=0;f<i;f++)P[f]<_&&(_=P[f]);if(_>r)return r}}return P.length=i,ie.length=i,r!==void 0&&p>r?r:p}var tt=64;function ye(e,n){if(e.length>tt)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,a;for(let i of n){if(Math.abs(i.length-
e.length)>=r)continue;let s=i.toLowerCase(),l=rt(t,s)?1:ae(t,s,{maxDistance:r});l<r&&(r=l,a=i)}return a}function rt(e,n){if(e.length!==n.length||e===n)return!1;
let t=0;for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}function w(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var ot={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function se(e){return e instanceof Error?ot[w(e)]??e.message:"an unknown error"}var m=class extends Error{name="UsageError"};function he(e,n,t=""){let r=ye(e,n);return r===void 0?"":`; did you mean ${t}${r}?`}function Pe(e){if(me(e))return e;throw new m(`unknown release ${e}; must be one of ${O.join(", ")}`)}var v=require("fs"),b=require("path");var we=(e,n)=>`${e} ${n}${e===1?"":"s"}`;var o=require("fs");function xe({path:e,shown:n,text:t,before:r}){let a=(0,o.statSync)(e,{throwIfNoEntry:!1});if(a===void 0){if(typeof r=="string")throw new Error(De);if((0,o.lstatSync)(
e,{throwIfNoEntry:!1}))throw new Error("it is a symbolic link to a file that does not exist");return{shown:n,text:t,path:e,old:void 0}}if(!a.isFile())throw new Error(
a.isDirectory()?"it is a directory":"it is not a regular file");let i=(0,o.realpathSync)(e);(0,o.accessSync)(i,o.constants.W_OK);let s=(0,o.readFileSync)(i);if(r===
null)throw new Error(Re);if(r!==void 0&&!s.equals(Buffer.from(r)))throw new Error(st(s)?at:Ee);return{shown:n,text:t,path:i,old:{bytes:s,stats:a}}}function Oe(e,n){
return ke(n,e.text,e.old?.stats),{...e,temporary:n}}function be({path:e,temporary:n,old:t}){let r=ct(e);if(r===void 0&&t!==void 0)throw new Error(De);if(r!==void 0&&
t===void 0)throw new Error(Re);if(t!==void 0&&!r?.equals(t.bytes))throw new Error(Ee);(0,o.renameSync)(n,e)}function Se({path:e,temporary:n,old:t}){t===void 0?(0,o.rmSync)(
e,{force:!0}):(ke(n,t.bytes,t.stats),(0,o.utimesSync)(n,t.stats.atime,t.stats.mtime),(0,o.renameSync)(n,e))}var Ee="it has changed since it was read; try again",
Re="it has been created in the meantime; try again",De="it has been deleted since it was read",at="it is UTF-16; save it as UTF-8 first",st=e=>e[0]===255||e[0]===
254;function ke(e,n,t){let r=(0,o.openSync)(e,"wx");try{(0,o.writeFileSync)(r,n),t!==void 0&&(lt(r,t),(0,o.fchmodSync)(r,t.mode&4095)),(0,o.fsyncSync)(r)}finally{
(0,o.closeSync)(r)}}function lt(e,{uid:n,gid:t}){let r=(0,o.fstatSync)(e);if(!(r.uid===n&&r.gid===t))for(let a of[n,r.uid])try{(0,o.fchownSync)(e,a,t);return}catch{}}
function ct(e){try{return(0,o.readFileSync)(e)}catch(n){if(w(n)==="ENOENT")return;throw n}}var Ce=require("os"),le=["SIGHUP","SIGINT","SIGTERM"];async function $e(e){let n,t=r=>{n??=le.find(a=>a===r)};for(let r of le)process.on(r,t);try{return await e(
async()=>(await new Promise(setImmediate),n))}finally{for(let r of le)process.off(r,t)}}function Ie(e){return 128+Ce.constants.signals[e]}var d=require("fs"),g=require("path");var ft=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,ut=1440*60*1e3;function _e(e){let n=(0,d.mkdtempSync)((0,g.join)(e,`.openchoreo-planes-${process.pid}-`));try{(0,d.writeFileSync)((0,g.join)(n,".gitignore"),`*
`)}catch(t){throw $(n),t}return n}function $(e){try{(0,d.rmSync)(e,{recursive:!0,force:!0})}catch{}}function Ae(e){for(let n of new Set(Array.from(e,vt)))for(let t of mt(
n)){let r=ft.exec(t)?.[1];r!==void 0&&dt(Number(r),(0,g.join)(n,t))&&$((0,g.join)(n,t))}}function dt(e,n){if(e===process.pid||!pt(e))return!0;let t=(0,d.statSync)(
n,{throwIfNoEntry:!1});return t!==void 0&&Date.now()-t.mtimeMs>ut}function pt(e){try{return process.kill(e,0)}catch(n){return w(n)==="EPERM"}}function vt(e){try{
return(0,g.dirname)(d.realpathSync.native(e))}catch{return(0,g.dirname)(e)}}function mt(e){try{return(0,d.readdirSync)(e)}catch{return[]}}function Le(e,{io:n,lookedAt:t,onWritten:r}){return $e(async a=>{Ae([...t,...e.map(({path:l})=>l)]);let i=await gt(e,a);i===void 0?r():oe(n,i);let s=await a();return s===
void 0?i===void 0?h.ok:h.failure:(i===void 0&&oe(n,`interrupted by ${s} after everything was written`),Ie(s))})}async function gt(e,n){let t=new Map,r=[],a=[],i=()=>{
for(let s of t.values())$(s)};try{let s=[];for(let c of e)s.push(await Ne(c,()=>xe(c),n));let l=[];for(let c of s){let p=()=>(0,b.join)(yt((0,b.dirname)(c.path),
t,r),String(l.length));l.push(await Ne(c,()=>Oe(c,p()),n))}await Te(n);for(let c of l)Be(c,()=>be(c)),a.push(c);for(let c of t.keys())wt(c)}catch(s){let l=a.filter(
c=>!Pt(c)).length;i();for(let c of r)ht(c);return`${l===0?"nothing was":`${l} of ${we(e.length,"file")} were`} written: ${se(s)}`}i()}async function Ne(e,n,t){return await Te(
t),Be(e,n)}async function Te(e){let n=await e();if(n!==void 0)throw new Error(`interrupted by ${n}`)}function Be({shown:e},n){try{return n()}catch(t){throw new Error(
`${e}: ${se(t)}`,{cause:t})}}function yt(e,n,t){let r=n.get(e);if(r!==void 0)return r;let a=(0,v.mkdirSync)(e,{recursive:!0});a!==void 0&&t.unshift({last:e,first:a});
let i=_e(e);return n.set(e,i),i}function ht({last:e,first:n}){try{for(let t=e;;t=(0,b.dirname)(t))if((0,v.rmdirSync)(t),t===n)return}catch{}}function Pt(e){try{
return Se(e),!0}catch{return!1}}function wt(e){try{let n=(0,v.openSync)(e,"r");try{(0,v.fsyncSync)(n)}finally{(0,v.closeSync)(n)}}catch{}}async function xt({options:e,positionals:n},t){let r=Pe(e.release),[a="planes",...i]=n;if(i.length>0)throw new m("schema takes one kind");let s=Ot(a,r);if(e.association!==
void 0){if(e.output!==void 0)throw new m("--association prints a snippet to copy; it takes no --output");return t.stdout(ce(e.association,`${r}/${s}`,r)),h.ok}let l=(0,Me.readFileSync)(
(0,I.join)(t.generated,"schemas",r,s),"utf8");if(e.output===void 0)return t.stdout(l),h.ok;let c={path:(0,I.resolve)(t.cwd,e.output),shown:e.output,text:l};return Le(
[c],{io:t,lookedAt:[],onWritten:()=>{}})}function Ot(e,n){if(e==="planes"||e==="manifests")return`${e}.schema.json`;let t=O.filter(a=>ve(pe(a),e));if(t.includes(
n))return`crds/openchoreo.dev/${e.toLowerCase()}_v1alpha1.json`;if(t.length>0)throw new m(`${n} has no ${e}: only ${t[0]} to ${t.at(-1)} do`);let r=he(e,[...C,"\
planes","manifests"]);throw new m(`unknown kind ${e}${r||`; must be one of ${C.join(", ")}`}`)}0&&(module.exports={schemaCommand});
